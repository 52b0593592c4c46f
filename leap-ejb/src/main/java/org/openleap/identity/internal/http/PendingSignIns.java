package org.openleap.identity.internal.http;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sign-ins a browser has under way, one for each tab; each can come back once. The oldest gives way. */
final class PendingSignIns implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    private final LinkedHashMap<String, PendingSignIn> byState = new LinkedHashMap<>();

    synchronized void add(PendingSignIn pending) {
        byState.values().removeIf(old -> old.isOver(pending.startedAt()));
        while (byState.size() >= MOST) byState.remove(oldest().getKey());
        byState.put(pending.state(), pending);
    }

    /** Hands the sign-in out and forgets it: a state counts once. */
    synchronized Optional<PendingSignIn> take(String state, Instant now) {
        return Optional.ofNullable(byState.remove(state)).filter(pending -> !pending.isOver(now));
    }

    private Map.Entry<String, PendingSignIn> oldest() {
        return byState.entrySet().iterator().next();
    }
}
