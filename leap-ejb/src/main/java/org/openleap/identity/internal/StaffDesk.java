package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.identity.ChangeColleague;
import org.openleap.identity.ColleagueChange;
import org.openleap.identity.ColleagueDetail;
import org.openleap.identity.EditGuard;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.StaffEvent;
import org.openleap.identity.UserId;
import org.openleap.identity.WorksFor;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** Reads and writes what people of the trust work for. Its exceptions are those of the register. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StaffDesk {
    private static final int MOST = 50;

    @Inject
    StaffRepository staff;

    @Inject
    AccountRepository accounts;

    @Inject
    KnownWork work;

    @Inject
    EditGuard guard;

    @Inject
    Event<StaffEvent> events;

    public ColleagueDetail find(UserId person) {
        var account = open(person);
        return new ColleagueDetail(account.colleague(), account.email().orElse(""), version(person));
    }

    public List<ColleagueChange> history(UserId person) {
        var written = staff.history(open(person).userId(), MOST);
        var names = accounts.namesOf(written.stream().map(MembershipRecord::by).collect(Collectors.toSet()));
        return written.stream()
                .map(each -> each.read(names.getOrDefault(each.by(), "")))
                .toList();
    }

    /** @param hand who writes it down, and when */
    public UserId enter(PrepareAccount command, Hand hand) {
        if (accounts.byEmail(command.email()).isPresent())
            throw new RuleViolatedException(IdentityProblem.ADDRESS_KNOWN);
        work.require(command.worksFor(), WorksFor.NOTHING);
        var person = accounts.add(Account.prepared(command));
        write(MembershipRecord.entered(person, hand.signs(0)));
        return person.userId();
    }

    public void change(ChangeColleague command, Hand hand) {
        var person = openUnchanged(command.person(), command.version());
        if (!person.isActive()) throw new RuleViolatedException(IdentityProblem.HAS_LEFT);
        var before = person.worksFor();
        work.require(command.worksFor(), before);
        person.workFor(command.worksFor());
        if (person.worksFor().equals(before)) throw new RuleViolatedException(IdentityProblem.NOTHING_CHANGES);
        write(MembershipRecord.changed(person, before, hand.signs(command.version())));
    }

    public void bringBack(UserId id, long version, Hand hand) {
        var person = openUnchanged(id, version);
        if (person.isActive()) throw new RuleViolatedException(IdentityProblem.IS_HERE);
        person.comeBack();
        write(MembershipRecord.returned(person, hand.signs(version)));
    }

    private Account openUnchanged(UserId person, long seen) {
        var account = open(person);
        for (var last : staff.history(person, 1)) guard.requireUnchanged(seen, last.number(), last.lastChange());
        return account;
    }

    private Account open(UserId person) {
        return staff.find(person).orElseThrow(() -> new NotFoundException(IdentityProblem.UNKNOWN_PERSON));
    }

    private long version(UserId person) {
        return staff.history(person, 1).stream()
                .mapToLong(MembershipRecord::number)
                .sum();
    }

    private void write(MembershipRecord written) {
        staff.add(written);
        events.fire(written.event());
    }
}
