package org.openleap.changefeed;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openleap.identity.ApiScope;

/**
 * What a partner's system is told about. The names are a contract: a type is never renamed, and another meaning is another
 * version. A change says which record to read again, never what stands in it.
 */
public enum ChangeType {
    /** Its organisation told it, or the trust shares it with it from now on. */
    SHARED_ITEM_ADDED("shared-item", "added", ApiScope.FEEDBACK_READ),
    SHARED_ITEM_CHANGED("shared-item", "changed", ApiScope.FEEDBACK_READ),
    /** It may not be read any more; copies of it are to be deleted. */
    SHARED_ITEM_WITHDRAWN("shared-item", "withdrawn", ApiScope.FEEDBACK_READ),
    /** A suggestion in a shared item: found, decided, worked on, done. */
    SUGGESTION_CHANGED("suggestion", "changed", ApiScope.FEEDBACK_READ),
    RELAY_OWED("relay", "owed", ApiScope.FEEDBACK_READ),
    RELAY_SETTLED("relay", "settled", ApiScope.FEEDBACK_READ),
    PARTNERSHIP_CHANGED("partnership", "changed", ApiScope.PARTNERSHIP_READ),
    COMMITMENT_CHANGED("commitment", "changed", ApiScope.PARTNERSHIP_READ),
    AGREEMENT_CHANGED("agreement", "changed", ApiScope.PARTNERSHIP_READ),
    PAIR_PUBLISHED("published-pair", "published", null),
    PAIR_TAKEN_DOWN("published-pair", "taken-down", null);

    private static final Set<ChangeType> FAREWELLS = EnumSet.of(SHARED_ITEM_WITHDRAWN, PAIR_TAKEN_DOWN);

    private final String value;
    private final ApiScope scope;

    ChangeType(String record, String what, ApiScope scope) {
        this.value = "org.openleap." + record + "." + what + ".v1";
        this.scope = scope;
    }

    /** The name in events, e.g. {@code org.openleap.relay.owed.v1}. */
    public String value() {
        return value;
    }

    /** Without which a system is not told of it; empty for what everybody may read. */
    public Optional<ApiScope> scope() {
        return Optional.ofNullable(scope);
    }

    /** Says that a record is gone, so nobody asks whether it can be read. */
    public boolean isFarewell() {
        return FAREWELLS.contains(this);
    }

    /** Where the API reads the record, e.g. {@code relays/17}: a published pair in the list. */
    String path(String subject) {
        return switch (this) {
            case SHARED_ITEM_ADDED, SHARED_ITEM_CHANGED, SHARED_ITEM_WITHDRAWN -> "shared-items/" + subject;
            case SUGGESTION_CHANGED -> "suggestions/" + subject;
            case RELAY_OWED, RELAY_SETTLED -> "relays/" + subject;
            case PARTNERSHIP_CHANGED -> "partnerships/" + subject;
            case COMMITMENT_CHANGED -> "commitments/" + subject;
            case AGREEMENT_CHANGED -> "agreements/" + subject;
            case PAIR_PUBLISHED, PAIR_TAKEN_DOWN -> "published-pairs";
        };
    }

    /** Empty for a name that LEAP does not know. */
    public static Optional<ChangeType> named(String value) {
        return Arrays.stream(values()).filter(type -> type.value.equals(value)).findFirst();
    }

    /** Those of which somebody with these scopes is told. */
    public static Set<ChangeType> within(Predicate<ApiScope> scopes) {
        return Arrays.stream(values())
                .filter(type -> type.scope().map(scopes::test).orElse(true))
                .collect(Collectors.toUnmodifiableSet());
    }
}
