package dev.cloister.samples.bids.host;

import dev.cloister.attestation.client.AttestedTls;
import dev.cloister.attestation.ratls.PeerRules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Bids, but only to the auction that the rules name: nothing is sent to anybody else. */
public final class Bidder {
    private final URI auction;
    private final HttpClient client;

    /** A bidder of the auction at an address, wherever that is. */
    public Bidder(URI auction, PeerRules rules) {
        this.auction = auction;
        this.client = HttpClient.newBuilder().sslContext(AttestedTls.context(rules)).build();
    }

    /** Bids under a name; what the auction says. */
    public String bid(String name, long amount) throws IOException, InterruptedException {
        return say(
                HttpRequest.newBuilder(auction.resolve("/bids/" + name))
                        .POST(HttpRequest.BodyPublishers.ofString(Long.toString(amount))));
    }

    /** Who won. */
    public String winner() throws IOException, InterruptedException {
        return say(HttpRequest.newBuilder(auction.resolve("/winner")));
    }

    private String say(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
