package org.openleap.suggestion.internal;

import static org.openleap.suggestion.SuggestionStatus.CLARIFYING;
import static org.openleap.suggestion.SuggestionStatus.REFERRED;
import static org.openleap.suggestion.SuggestionStatus.UNDER_CONSIDERATION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.PartnerAnswer;
import org.openleap.suggestion.SuggestionStatus;

/** While others have to do something first, the clock of the decision rests. */
public final class Resting {
    private static final Set<SuggestionStatus> PLACES = EnumSet.of(CLARIFYING, REFERRED);

    private final Suggestion suggestion;

    Resting(Suggestion suggestion) {
        this.suggestion = suggestion;
    }

    public void begin(SuggestionStatus place, LocalDate today, Deed deed) {
        suggestion.move(place, deed.by(), deed.at(), deed.step());
        suggestion.restSince(today);
    }

    /** It is with us again: the day moves by as many working days as the clock has rested. */
    public void end(LocalDate today, WorkingDays days, Deed deed) {
        wake(today, days);
        suggestion.move(UNDER_CONSIDERATION, deed.by(), deed.at(), deed.step());
    }

    /** A partner has answered, and somebody of the trust decides by that answer next. */
    public void answered(PartnerAnswer partner, LocalDate today, WorkingDays days) {
        wake(today, days);
        suggestion.verdict().follow(partner);
    }

    private void wake(LocalDate today, WorkingDays days) {
        suggestion.status().requireOneOf(PLACES, UNDER_CONSIDERATION);
        int rested = Math.max(0, days.between(suggestion.restsSince(), today));
        suggestion.promise(days.after(suggestion.due(), rested));
        suggestion.restSince(LocalDate.MAX);
    }
}
