package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.internal.LetterPress;
import org.openleap.notification.internal.LetterSheet;
import org.openleap.notification.internal.LetterSheets;
import org.openleap.notification.internal.TellingDoor;
import org.openleap.notification.internal.TellingQueueRepository;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.RuleViolatedException;

/** Letters on paper: tagged PDF for a window envelope (DL, address 45 mm from the top), in the size the reader needs. */
@Stateless
@DenyAll
public class LetterPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Set<Integer> SIZES = Set.of(12, 14, 16, 18, 20, 24, 28);
    private static final int MOST = 100;

    @Inject
    TellingDoor door;

    @Inject
    TellingQueueRepository queues;

    @Inject
    LetterSheets sheets;

    @Inject
    LetterPress press;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * One letter; for a convenor the kit and the page to hand out.
     *
     * @param points size of the print: 12, 14, 16, 18, 20, 24 or 28; anything else for the size that the reader needs
     * @throws RuleViolatedException {@link NotificationProblem#NOT_PRINTABLE} when our font lacks letters of its language
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public PrintedPaper letter(long id, int points) {
        var telling = door.find(id);
        var pages = sheets.toPost(telling, size(points)).toList();
        return print("letter-" + telling.item(), telling.wording().letter().subject(), pages);
    }

    /** One page to hand out to the people of a group, without anybody's name. Parameters as for {@link #letter}. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public PrintedPaper handout(long id, int points) {
        var telling = door.find(id);
        var page = sheets.toHandOut(telling, size(points));
        return print("handout-" + telling.item(), page.subject(), List.of(page));
    }

    /** Every letter that waits to be printed, the earliest due first; at most 100. Each in the size its reader needs. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public PrintedPaper waiting() {
        var filter = new TellingFilter(TellingFilter.PRINT);
        var pages = queues.page(filter, PageRequest.first(MOST), user.scope()).stream()
                .limit(MOST)
                .flatMap(telling -> sheets.toPost(telling, 0))
                .toList();
        return print("letters-" + today(), "Letters to post", pages);
    }

    private PrintedPaper print(String name, String title, List<LetterSheet> pages) {
        return new PrintedPaper(name + ".pdf", press.print(title, DAY.format(today()), pages));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    private static int size(int points) {
        return SIZES.contains(points) ? points : 0;
    }
}
