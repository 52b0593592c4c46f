package org.openleap.server.conformance;

import static org.openleap.server.conformance.Partner.PARTNERSHIP_READ;
import static org.openleap.server.conformance.Partner.PARTNERSHIP_WRITE;

import java.util.List;
import java.util.Set;

/** Partnerships, and promises that others change too. Nothing is changed by these checks. */
final class Promises {
    private static final String AREA = "Partnerships and promises";
    private static final String KEPT = "{\"evidence\": \"A sentence of the conformance kit.\", \"on\": \"2026-01-05\"}";

    private Promises() {}

    static List<Check> checks() {
        var both = Set.of(PARTNERSHIP_READ, PARTNERSHIP_WRITE);
        return List.of(
                Check.of(AREA, "The partnerships can be listed and opened", PARTNERSHIP_READ, Promises::partnerships),
                Check.of(AREA, "An agreement can be had as PDF", PARTNERSHIP_READ, Promises::paper),
                new Check(AREA, "A step without If-Match is refused, nothing happens", both, Promises::withoutMatch),
                new Check(AREA, "A step on a record that has changed is refused", both, Promises::staleMatch));
    }

    private static void partnerships(Partner partner) throws NotAsPromised {
        var reference = first(partner, "/partnerships");
        var opened = partner.get("/partnerships/" + reference).require(200);
        NotAsPromised.unless(opened.json().path("outcomes").isArray(), "The partnership comes without its outcomes.");
    }

    private static void paper(Partner partner) throws NotAsPromised {
        var paper = partner.get("/agreements/" + first(partner, "/agreements") + "/versions/1/paper")
                .require(200);
        NotAsPromised.unless(paper.text().startsWith("%PDF-"), "It is no PDF.");
    }

    private static void withoutMatch(Partner partner) throws NotAsPromised {
        var path = "/commitments/" + first(partner, "/commitments");
        var before = partner.get(path).require(200).header("ETag");
        partner.put(path + "/evidence", KEPT).requireProblem(428, "precondition-required");
        NotAsPromised.unless(partner.get(path).header("ETag").equals(before), "The commitment has changed.");
    }

    private static void staleMatch(Partner partner) throws NotAsPromised {
        var path = "/commitments/" + first(partner, "/commitments");
        partner.put(path + "/evidence", KEPT, "If-Match", "\"0-0000000000000000\"")
                .requireProblem(412, "precondition-failed");
    }

    private static String first(Partner partner, String list) throws NotAsPromised {
        var rows = partner.get(list + "?limit=1").require(200).references();
        NotAsPromised.unless(!rows.isEmpty(), list + " is empty: run the kit against the demonstration.");
        return rows.get(0);
    }
}
