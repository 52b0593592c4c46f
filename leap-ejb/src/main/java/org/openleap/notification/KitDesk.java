package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.internal.LetterPress;
import org.openleap.notification.internal.LetterSheets;
import org.openleap.notification.internal.NotedDay;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingNews;
import org.openleap.notification.internal.TellingRepository;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/**
 * What the convenor of a group passes on. It counts as told only when they say when and how. For components that know that
 * it is the convenor who asks, inside their own guarded services and transactions.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KitDesk {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    TellingRepository tellings;

    @Inject
    LetterSheets sheets;

    @Inject
    LetterPress press;

    @Inject
    TellingNews news;

    @Inject
    InstantSource clock;

    /** Every kit about the item, the newest first. */
    public List<Kit> ofItem(String item) {
        return kits(item)
                .map(KitDesk::kit)
                .sorted((one, other) -> Long.compare(other.telling(), one.telling()))
                .toList();
    }

    /**
     * The convenor says when and how the group was told: settled with grade A.
     *
     * @throws NotFoundException {@link NotificationProblem#UNKNOWN_TELLING} when it is no kit about this item
     * @throws ConflictException {@link NotificationProblem#NOT_POSSIBLE_NOW} when it is settled already
     * @throws RuleViolatedException {@link NotificationProblem#WRONG_DAY} when the day has not come
     */
    public void confirm(String item, ConfirmTold command) {
        var kit = require(item, command.telling());
        var note = NotedDay.note(command, clock.instant());
        kit.relayed(note, clock.instant());
        news.keep(kit, TellingStep.CONFIRMED, note, UserId.PUBLIC);
        news.settled(kit, UserId.PUBLIC);
    }

    /**
     * One page to hand out, as tagged PDF.
     *
     * @throws NotFoundException {@link NotificationProblem#UNKNOWN_TELLING} when it is no kit about this item
     */
    public PrintedPaper handout(String item, long telling) {
        var page = sheets.toHandOut(require(item, telling), 0);
        var day = DAY.format(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON));
        return new PrintedPaper("handout-" + item + ".pdf", press.print(page.subject(), day, List.of(page)));
    }

    private Telling require(String item, long telling) {
        return kits(item)
                .filter(kit -> kit.id() == telling)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(NotificationProblem.UNKNOWN_TELLING));
    }

    private Stream<Telling> kits(String item) {
        return tellings.ofItem(item, VisibilityScope.system()).stream()
                .filter(telling -> telling.reader().isConvenor());
    }

    private static Kit kit(Telling telling) {
        var letter = telling.wording().letter();
        return new Kit(
                telling.id(),
                telling.occasion(),
                telling.reader().group().name(),
                letter.subject(),
                letter.body(),
                telling.status(),
                telling.times().owedAt(),
                telling.settlement().note(),
                telling.version());
    }
}
