package org.openleap.suggestion;

import static org.openleap.suggestion.SuggestionAction.ASSIGN;
import static org.openleap.suggestion.SuggestionAction.COMPLETE;
import static org.openleap.suggestion.SuggestionAction.CONFIRM;
import static org.openleap.suggestion.SuggestionAction.COUNTERSIGN;
import static org.openleap.suggestion.SuggestionAction.DECIDE;
import static org.openleap.suggestion.SuggestionAction.DECIDE_AGAIN;
import static org.openleap.suggestion.SuggestionAction.HOLD;
import static org.openleap.suggestion.SuggestionAction.RECONSIDER;
import static org.openleap.suggestion.SuggestionAction.RESUME;
import static org.openleap.suggestion.SuggestionAction.SLIP;
import static org.openleap.suggestion.SuggestionAction.SPLIT;
import static org.openleap.suggestion.SuggestionAction.UPDATE;
import static org.openleap.suggestion.SuggestionAction.WITHDRAW_ADOPTION;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.openleap.harness.Director;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.SecondLead;
import org.openleap.harness.ServiceLead;

/** Does to a suggestion what somebody may do to it now, by lot: the same seed gives the same story. */
@Dependent
public class Chance {
    /** In a year in which no other test promises anything. */
    private static final LocalDate DAY = LocalDate.of(2093, 1, 1);

    private static final Set<SuggestionAction> ONWARD = Set.of(ASSIGN, COUNTERSIGN, UPDATE, COMPLETE, CONFIRM, RESUME);
    private static final String WHY = "People told us so, and we looked at it together.";

    @EJB
    SuggestionService suggestions;

    @EJB
    WorkService work;

    @EJB
    ReconsiderationService again;

    @EJB
    LabelService labels;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @Inject
    Loop loop;

    private Random lot = new Random(0);

    /** Apart, so that labels and whatever else happens beside it change nothing about the story. */
    private Random labelLot = new Random(0);

    void seed(long seed) {
        lot = new Random(seed);
        labelLot = new Random(seed);
    }

    /** One of the labels, of whatever state, or none: by somebody who may put labels on. */
    void label(SuggestionReference reference, List<String> codes) {
        int which = labelLot.nextInt(codes.size() + 1);
        var code = which == codes.size() ? "" : codes.get(which);
        var now = loop.as(officer, reference);
        officer.does(() -> labels.label(new LabelSuggestion(now.reference(), now.version(), code)));
    }

    <T> T oneOf(List<T> things) {
        return things.get(lot.nextInt(things.size()));
    }

    /** As {@link #oneOf}, and changes nothing about the story. */
    <T> T anyOf(List<T> things) {
        return things.get(labelLot.nextInt(things.size()));
    }

    /** Whether it happens beside the story, as often as one of so many things does. */
    boolean isOneIn(int many) {
        return labelLot.nextInt(many) == 0;
    }

    /** One step by somebody; nothing when this person can do nothing now. What they do may still be refused. */
    void step(SuggestionReference reference) {
        var actor = oneOf(List.of(officer, lead, secondLead, director, serviceLead, serviceLead));
        var detail = loop.as(actor, reference);
        var moves = moves();
        var open = detail.allowed().stream().filter(moves::containsKey).sorted().toList();
        if (!open.isEmpty()) actor.does(() -> moves.get(choice(open)).accept(detail));
    }

    /** Work goes on more often than it stops, or no story would reach its end. */
    private SuggestionAction choice(List<SuggestionAction> open) {
        var onward = open.stream().filter(ONWARD::contains).toList();
        return onward.isEmpty() || lot.nextInt(4) == 0 ? oneOf(open) : oneOf(onward);
    }

    private Map<SuggestionAction, Consumer<SuggestionDetail>> moves() {
        var moves = new EnumMap<SuggestionAction, Consumer<SuggestionDetail>>(SuggestionAction.class);
        moves.put(
                ASSIGN,
                now -> suggestions.assign(new AssignSuggestion(now.reference(), now.version(), serviceLead.id())));
        moves.put(DECIDE, this::decide);
        moves.put(
                SPLIT,
                now -> suggestions.split(new SplitSuggestion(
                        now.reference(),
                        now.version(),
                        List.of(
                                new SuggestionPart("Dim the lights", "dim the lights"),
                                new SuggestionPart("After ten", "after ten")))));
        moves.put(COUNTERSIGN, now -> suggestions.countersign(opinion(now)));
        moves.put(CONFIRM, now -> suggestions.confirmCompletion(opinion(now)));
        moves.put(
                UPDATE,
                now -> suggestions.reportProgress(new ReportProgress(
                        now.reference(), now.version(), 10 + lot.nextInt(80), "It goes on as planned.")));
        moves.put(
                SLIP,
                now -> work.slip(new HoldWork(now.reference(), now.version(), WHY, DAY.plusDays(lot.nextInt(90)))));
        moves.put(HOLD, now -> work.hold(new HoldWork(now.reference(), now.version(), WHY, DAY)));
        moves.put(RESUME, now -> work.resume(new ResumeWork(now.reference(), now.version(), "It goes on.")));
        moves.put(WITHDRAW_ADOPTION, now -> work.withdrawAdoption(rejection(now)));
        moves.put(
                COMPLETE,
                now -> suggestions.proposeCompletion(new ProposeCompletion(
                        now.reference(),
                        now.version(),
                        "The lights dim by themselves.",
                        "Photographs in the ward's folder.")));
        moves.put(
                RECONSIDER,
                now -> again.reconsider(
                        new ReconsiderSuggestion(now.reference(), now.version(), lot.nextBoolean(), WHY)));
        moves.put(DECIDE_AGAIN, this::decideAgain);
        return moves;
    }

    private void decide(SuggestionDetail now) {
        if (lot.nextInt(3) == 0) suggestions.reject(rejection(now));
        else suggestions.adopt(adoption(now));
    }

    private void decideAgain(SuggestionDetail now) {
        switch (lot.nextInt(4)) {
            case 0 ->
                again.upholdRejection(new UpholdRejection(now.reference(), now.version(), WHY, "A safer lamp.", DAY));
            case 1 -> again.upholdCompletion(new UpholdCompletion(now.reference(), now.version(), WHY));
            case 2 -> again.workAgain(new WorkAgain(now.reference(), now.version(), WHY, DAY));
            default -> again.adopt(adoption(now));
        }
    }

    private AdoptSuggestion adoption(SuggestionDetail now) {
        return new AdoptSuggestion(
                now.reference(),
                now.version(),
                WHY,
                "Fit dimmers in the corridor",
                DAY,
                lot.nextBoolean() ? 100 : 90_000);
    }

    private static RejectSuggestion rejection(SuggestionDetail now) {
        return new RejectSuggestion(
                now.reference(), now.version(), "not_safe", WHY, "A lamp that is both dim and safe.", DAY);
    }

    private SecondOpinion opinion(SuggestionDetail now) {
        boolean agrees = lot.nextInt(4) > 0;
        return new SecondOpinion(now.reference(), now.version(), agrees, agrees ? "" : WHY);
    }
}
