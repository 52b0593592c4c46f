package org.openleap.agreement;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where an agreement stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum AgreementStatus {
    /** The trust is writing; the partner sees nothing yet. */
    DRAFT,
    /** At least one version was shown to the partner; both sides talk about it. */
    NEGOTIATING,
    /** Every side signed the same version; the day it begins has not come. */
    SIGNED,
    /** It counts, from its first to its last day. */
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    /** It was ended or given up before its last day, with a reason. */
    TERMINATED,
    /** A newer agreement took its place. */
    REPLACED;

    private static final Map<AgreementStatus, Set<AgreementStatus>> NEXT = Map.ofEntries(
            entry(DRAFT, Set.of(NEGOTIATING, TERMINATED)),
            entry(NEGOTIATING, Set.of(SIGNED, TERMINATED)),
            entry(SIGNED, Set.of(IN_FORCE, TERMINATED)),
            entry(IN_FORCE, Set.of(EXPIRED, TERMINATED, REPLACED)),
            entry(EXPIRED, Set.of(REPLACED)),
            entry(TERMINATED, Set.of()),
            entry(REPLACED, Set.of()));

    /** States in which nothing is shared or promised any more. */
    public static final Set<AgreementStatus> ENDED = EnumSet.of(EXPIRED, TERMINATED, REPLACED);

    /** States that may follow this one. */
    public Set<AgreementStatus> next() {
        return NEXT.get(this);
    }

    /** Its words may still change. */
    public boolean isOpen() {
        return this == DRAFT || this == NEGOTIATING;
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** @throws ConflictException {@link AgreementProblem#NOT_POSSIBLE_NOW} in every other state; it names the first */
    public void requireOneOf(AgreementStatus first, AgreementStatus... others) {
        if (this == first || List.of(others).contains(this)) return;
        throw new ConflictException(AgreementProblem.NOT_POSSIBLE_NOW, name(), first.name());
    }

    /** @throws ConflictException {@link AgreementProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public AgreementStatus moveTo(AgreementStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(AgreementProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
