package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.internal.CorrectionLetters;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingDoor;
import org.openleap.notification.internal.TellingMapper;
import org.openleap.notification.internal.TellingNews;
import org.openleap.notification.internal.TellingRepository;

/** Puts right what somebody was told wrong: the same people get a letter that says sorry and what is right. */
@Stateless
@DenyAll
public class Corrections {
    @Inject
    TellingDoor door;

    @Inject
    TellingRepository tellings;

    @Inject
    CorrectionLetters letters;

    @Inject
    TellingNews news;

    @Inject
    CurrentUser user;

    /** Everybody who was told the same, and whom a correction will reach. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<TellingSummary> readers(long id) {
        return toldTheSame(door.find(id)).stream().map(TellingMapper::summary).toList();
    }

    /** The letter as its reader will get it: the subject line, an empty line, and the letter. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public String preview(@Valid @NotNull CorrectTelling command) {
        return letters.preview(door.find(command.telling()), command);
    }

    /**
     * Owes the correction to everybody who was told the same. It leaves at once where it can; who needs another form waits
     * for a person to prepare it. What was published about it is for others to look at: they hear of it by an event.
     *
     * @return how many people it is owed to
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public int correct(@Valid @NotNull CorrectTelling command) {
        var wrong = door.open(command.telling(), command.version(), TellingAction.CORRECT);
        var readers = toldTheSame(wrong);
        for (var reader : readers) {
            letters.owe(reader, command);
            news.keep(reader, TellingStep.CORRECTED, command.wrong(), user.id());
        }
        news.worked(TellingEvent.CORRECTED, wrong, user.id());
        return readers.size();
    }

    /** An organisation that passes it on hears of the correction by the one that is owed directly, as of everything else. */
    private List<Telling> toldTheSame(Telling telling) {
        if (telling.occasion() == Occasion.CORRECTION) return List.of(telling);
        var all = tellings.toldAbout(telling.subject(), telling.occasion());
        var direct = all.stream().filter(each -> !each.reader().isRelay()).toList();
        return direct.isEmpty() ? all : direct;
    }
}
