package org.openleap.reference;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.reference.internal.Alteration;
import org.openleap.reference.internal.Alterations;
import org.openleap.reference.internal.ListRepository;
import org.openleap.reference.internal.ListRules;
import org.openleap.reference.internal.NewEntries;
import org.openleap.reference.internal.Places;

/**
 * Changes the lists. Every change is a line in the history of its entry and in the audit trail, counts from a day on, and is
 * refused by {@link org.openleap.shared.error.ConflictException} when somebody else changed the entry meanwhile.
 */
@Stateless
@DenyAll
public class ListKeeper {
    @Inject
    ListRepository lists;

    @Inject
    NewEntries newEntries;

    @Inject
    Places places;

    @Inject
    Alterations alterations;

    /**
     * The new entry can be chosen from today on.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ReferenceProblem#UNKNOWN_HEADING},
     *     {@link ReferenceProblem#LABEL_TAKEN} or {@link ReferenceProblem#CODE_TAKEN}
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public EntryKey add(@Valid @NotNull AddEntry command) {
        var today = alterations.today();
        var key = newEntries.add(command, today);
        alterations.record(
                key, new Alteration(ChangeKind.ADDED, "", command.label().strip(), today));
        return key;
    }

    /** @throws org.openleap.shared.error.RuleViolatedException {@link ReferenceProblem#LABEL_TAKEN} */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public void relabel(@Valid @NotNull RelabelEntry command) {
        var key = command.key();
        var entry = lists.open(key, command.version());
        ListRules.requireFree(key, command.label(), lists.all(key.list()), alterations.today());
        alterations.record(key, entry.relabel(command.label(), alterations.today()));
    }

    /**
     * Puts it under another heading, or into another place from a day on. Items keep the place that is written on them.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ReferenceProblem#HEADING_IS_FIXED},
     *     {@link ReferenceProblem#UNKNOWN_HEADING}, {@link ReferenceProblem#DAY_IN_THE_PAST} or {@link ReferenceProblem#PLACE_IN_ITSELF}
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public void move(@Valid @NotNull MoveEntry command) {
        var entry = lists.open(command.key(), command.version());
        alterations.record(command.key(), places.move(entry, command, alterations.today()));
    }

    /**
     * It cannot be chosen from that day on.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ReferenceProblem#DAY_IN_THE_PAST},
     *     {@link ReferenceProblem#NEEDED_BY_LEAP} or {@link ReferenceProblem#PLACE_NOT_EMPTY}
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public void end(@Valid @NotNull EndEntry command) {
        var entry = lists.open(command.key(), command.version());
        ListRules.requireDispensable(command.key());
        places.requireEmpty(command.key(), command.from());
        alterations.record(command.key(), entry.end(command.from(), alterations.today()));
    }

    /**
     * Takes an end back, so that it can be chosen as before.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ReferenceProblem#NOT_ENDED} or
     *     {@link ReferenceProblem#LABEL_TAKEN} when another entry is called the same by now
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public void resume(@Valid @NotNull EntryKey key, long version) {
        var entry = lists.open(key, version);
        var name = entry.read("").label();
        ListRules.requireFree(key, name, lists.all(key.list()), alterations.today());
        alterations.record(key, entry.resume(alterations.today()));
    }
}
