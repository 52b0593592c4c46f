package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.identity.WorkGiven;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.workload.HandOver;

/**
 * Mails to the trust's people about what is in their hands. Each leads to the one page on which it can be done. LEAP does not keep
 * what they say: a title may have to be erased, and the key tells that somebody was reminded.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkloadLetters {
    private static final String GIVEN = "work-given";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    MailDesk mails;

    @Inject
    People people;

    @Inject
    Hands hands;

    @Inject
    InstantSource clock;

    /**
     * Nobody hears of what is hidden from them, whoever they stand in for.
     *
     * @param atWork the owner, or whoever stands in for them today
     */
    void remind(Owned owned, Rung rung, UserId atWork) {
        boolean theirs = rung.reader() == Rung.Reader.OWNER && isToldTo(atWork, owned);
        var template = theirs ? "work-due" : "work-late";
        var key = String.join(
                "/", template, rung.name(), owned.reference(), owned.due().toString());
        for (var reader : theirs ? List.of(atWork) : above(rung)) {
            if (isToldTo(reader, owned)) post(key, template, reader, words(owned, atWork));
        }
    }

    /**
     * The last mail about it that has not left yet is not true any more.
     *
     * @param atWork who does it today
     */
    void given(WorkGiven given, UserId atWork) {
        var owned = given.work();
        withdraw(owned.reference());
        if (!isToldTo(atWork, owned)) return;
        var moment = Long.toString(clock.instant().toEpochMilli());
        var words = addressed(words(owned, atWork), atWork);
        words.put("by", people.nameOf(given.by()));
        var key = String.join("/", GIVEN, owned.reference(), moment, atWork.value());
        people.emailOf(atWork).ifPresent(to -> mails.post(Mail.secret(key, to.value(), GIVEN, words)));
    }

    /** Nobody needs to hear of it any more. */
    void withdraw(String reference) {
        mails.withdraw(GIVEN + "/" + reference + "/");
    }

    /** One mail for all of it. */
    void handedOver(HandOver command, Duty duty, int count) {
        var to = command.to().get(duty);
        var moment = Long.toString(clock.instant().toEpochMilli());
        var key = String.join("/", "work-handed-over", command.from().value(), duty.name(), moment);
        var words = Map.<String, Object>of("from", people.nameOf(command.from()), "count", count, "duty", duty.name());
        post(key, "work-handed-over", to, words);
    }

    /** What nobody can be reminded of is told to the engagement leads, so that nothing is owned by nobody. */
    private List<UserId> above(Rung rung) {
        var role = rung.reader() == Rung.Reader.DIRECTORS ? Roles.DIRECTOR : Roles.ENGAGEMENT_LEAD;
        return people.withRole(role).stream().map(StaffMember::id).toList();
    }

    private boolean isToldTo(UserId person, Owned owned) {
        return people.emailOf(person).isPresent() && !hands.isHiddenFrom(owned, person);
    }

    private Map<String, Object> words(Owned owned, UserId atWork) {
        boolean covered = !atWork.equals(owned.owner());
        return Map.of(
                "title", owned.title(),
                "due", DAY.format(owned.due()),
                "acted", DAY.format(owned.acted()),
                "owner", people.nameOf(owned.owner()),
                "standingIn", covered,
                "duty", owned.duty().name(),
                "page", owned.duty() == Duty.ACT ? "act" : "suggestion",
                "reference", owned.reference());
    }

    private void post(String key, String template, UserId reader, Map<String, Object> words) {
        var own = addressed(words, reader);
        people.emailOf(reader)
                .ifPresent(to -> mails.post(Mail.secret(key + "/" + reader.value(), to.value(), template, own)));
    }

    private Map<String, Object> addressed(Map<String, Object> words, UserId reader) {
        var own = new HashMap<>(words);
        own.put("name", people.nameOf(reader));
        return own;
    }
}
