package org.openleap.server.conformance;

import java.util.Set;

/**
 * Something that LEAP promises, tried out.
 *
 * @param area what it belongs to, for example "Lists"
 * @param name what holds when it passes, in one sentence
 * @param needs scopes without which it cannot be tried
 */
record Check(String area, String name, Set<String> needs, Probe probe) {

    /** Tries it out. */
    @FunctionalInterface
    interface Probe {
        /** @throws NotAsPromised when it does not hold */
        void run(Partner partner) throws NotAsPromised;
    }

    static Check of(String area, String name, String scope, Probe probe) {
        return new Check(area, name, Set.of(scope), probe);
    }

    Result run(Partner partner) {
        if (!partner.scopes().containsAll(needs)) {
            return new Result(area, name, Result.Outcome.NOT_TRIED, "The client was not given the scope it needs.");
        }
        try {
            probe.run(partner);
            return new Result(area, name, Result.Outcome.PASSED, "");
        } catch (NotAsPromised otherwise) {
            return new Result(area, name, Result.Outcome.FAILED, otherwise.getMessage());
        }
    }
}
