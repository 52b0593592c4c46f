package org.openleap.consent.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentEntry;
import org.openleap.consent.ConsentEvent;
import org.openleap.consent.ConsentMethod;
import org.openleap.consent.ConsentProblem;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSource;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.FirstAnswer;
import org.openleap.consent.RecordConsent;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** Reads and continues the ledger. The first answers stand on their record until there is something else to be said. */
@ApplicationScoped
public class Ledger {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    ConsentRepository entries;

    @Inject
    @Any
    Instance<ConsentSource> sources;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    People people;

    @Inject
    InstantSource clock;

    /** The newest first. */
    public List<ConsentEntry> of(ConsentSubject subject, VisibilityScope scope) {
        return lines(permissions(subject, scope));
    }

    /** The newest of each permission. */
    public List<ConsentEntry> standing(ConsentSubject subject, VisibilityScope scope) {
        var standing = new ArrayList<ConsentEntry>();
        for (var entry : of(subject, scope)) {
            if (standing.stream().noneMatch(entry::isSamePermission)) standing.add(entry);
        }
        return standing;
    }

    /** Writes down what a person answered. Errors as in {@link org.openleap.consent.ConsentService#record}. */
    public void record(RecordConsent command, UserId by, VisibilityScope scope) {
        if (command.expiresOn().isBefore(today())) throw new RuleViolatedException(ConsentProblem.DATE_IN_THE_PAST);
        open(command.subject(), scope);
        if (command.answer() == ConsentAnswer.WITHDRAWN) {
            requireGiven(command.subject(), command.purpose(), command.partner().strip());
        }
        add(Permission.of(command, by, clock.instant()));
    }

    /** For whomever it was given. @throws ConflictException {@link ConsentProblem#NOT_GIVEN} */
    public void takeBack(ConsentSubject subject, ConsentPurpose purpose, ConsentMethod how, UserId by) {
        var partners = standing(subject, VisibilityScope.system()).stream()
                .filter(entry -> entry.purpose() == purpose && entry.isGiven())
                .map(ConsentEntry::partner)
                .toList();
        if (partners.isEmpty()) throw new ConflictException(ConsentProblem.NOT_GIVEN);
        open(subject, VisibilityScope.system());
        for (var partner : partners) {
            var given = requireGiven(subject, purpose, partner);
            add(given.ended(ConsentAnswer.WITHDRAWN, how, by, clock.instant()));
        }
    }

    public void clean(ConsentSubject subject, UnaryOperator<String> removal) {
        entries.of(subject).forEach(entry -> entry.clean(removal));
    }

    public boolean isKnown(ConsentSubject subject) {
        return source(subject)
                .flatMap(source -> source.answers(subject.key(), VisibilityScope.system()))
                .isPresent();
    }

    /** Ends what was given until a day that has passed; returns how much that was. */
    int expire(int most) {
        var expired = entries.expired(today(), most);
        expired.forEach(given ->
                add(given.ended(ConsentAnswer.EXPIRED, ConsentMethod.CALENDAR, UserId.SYSTEM, clock.instant())));
        return expired.size();
    }

    public List<ConsentEntry> lines(List<Permission> permissions) {
        return permissions.stream()
                .map(each -> each.entry(people.nameOf(each.by())))
                .toList();
    }

    private void add(Permission entry) {
        entries.add(entry);
        events.fire(new ConsentEvent(
                entry.subject(), entry.purpose(), entry.answer(), entry.partner(), entry.by(), entry.at()));
    }

    private List<Permission> permissions(ConsentSubject subject, VisibilityScope scope) {
        var first = firstAnswers(subject, scope);
        var written = entries.of(subject);
        return written.isEmpty()
                ? first.stream()
                        .map(answer -> Permission.first(subject, answer))
                        .toList()
                : written;
    }

    /** The first change takes the first answers over into the ledger. */
    private void open(ConsentSubject subject, VisibilityScope scope) {
        var first = firstAnswers(subject, scope);
        if (!entries.of(subject).isEmpty()) return;
        first.forEach(answer -> entries.add(Permission.first(subject, answer)));
    }

    private List<FirstAnswer> firstAnswers(ConsentSubject subject, VisibilityScope scope) {
        return source(subject)
                .flatMap(source -> source.answers(subject.key(), scope))
                .orElseThrow(() -> new NotFoundException(ConsentProblem.UNKNOWN_SUBJECT));
    }

    private Optional<ConsentSource> source(ConsentSubject subject) {
        return sources.stream()
                .filter(source -> source.kind() == subject.kind())
                .findFirst();
    }

    private Permission requireGiven(ConsentSubject subject, ConsentPurpose purpose, String partner) {
        return entries.of(subject).stream()
                .filter(entry -> entry.isFor(purpose, partner))
                .findFirst()
                .filter(Permission::isGiven)
                .orElseThrow(() -> new ConflictException(ConsentProblem.NOT_GIVEN));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
