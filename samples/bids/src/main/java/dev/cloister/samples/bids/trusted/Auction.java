package dev.cloister.samples.bids.trusted;

import dev.cloister.tls.inside.http.HttpAnswer;
import dev.cloister.tls.inside.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes sealed bids ({@code POST /bids/NAME}, an amount as body) and, once there are three, says
 * who won and nothing else ({@code GET /winner}).
 */
final class Auction {
    static final int BIDDERS = 3;

    private final Map<String, Long> bids = new LinkedHashMap<>();

    synchronized HttpAnswer answer(HttpRequest request) {
        if (request.method().equals("POST") && request.target().matches("/bids/[a-z]{1,20}")) {
            return bid(request.target().substring("/bids/".length()), request.body());
        }
        if (request.method().equals("GET") && request.target().equals("/winner")) {
            return winner();
        }
        return HttpAnswer.text(404, "POST an amount to /bids/NAME, or GET /winner");
    }

    private HttpAnswer bid(String name, byte[] body) {
        String amount = new String(body, StandardCharsets.US_ASCII);
        if (!amount.matches("[1-9][0-9]{0,11}")) {
            return HttpAnswer.text(400, "the amount is no whole number of at most 12 digits");
        }
        if (bids.size() == BIDDERS || bids.putIfAbsent(name, Long.parseLong(amount)) != null) {
            return HttpAnswer.text(409, "the auction is over, or you have bid");
        }
        return HttpAnswer.text("bid " + bids.size() + " of " + BIDDERS);
    }

    private HttpAnswer winner() {
        if (bids.size() < BIDDERS) {
            return HttpAnswer.text(409, "there are " + bids.size() + " of " + BIDDERS + " bids");
        }
        return HttpAnswer.text(
                bids.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }
}
