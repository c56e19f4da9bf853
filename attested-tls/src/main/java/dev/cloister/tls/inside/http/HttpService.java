package dev.cloister.tls.inside.http;

/** Answers requests; those of different connections at the same time. */
@FunctionalInterface
public interface HttpService {
    /** The answer. What it throws ends the connection. */
    HttpAnswer answer(HttpRequest request);
}
