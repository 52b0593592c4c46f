package org.openleap.followup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.followup.CheckKind;
import org.openleap.followup.CheckStatus;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.ProposerTask;
import org.openleap.suggestion.ProposerTasks;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSteps;
import org.openleap.suggestion.ToldStep;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** Plans the checks of a completion on working days, asks each on its day, and drops them when it is looked at again. */
@ApplicationScoped
public class CheckPlan implements ProposerTasks {
    @Inject
    CheckRepository checks;

    @Inject
    CheckDesk desk;

    @Inject
    SuggestionSteps steps;

    @Inject
    WorkingDays workingDays;

    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    void on(@Observes SuggestionEvent event) {
        boolean completed = event.status() == SuggestionStatus.COMPLETED;
        if (completed) plan(event);
        else checks.openOf(event.reference()).forEach(Check::drop);
    }

    private void plan(SuggestionEvent event) {
        if (!checks.openOf(event.reference()).isEmpty()) return;
        var done = steps.completed(event.reference());
        var on = day(event.at());
        for (var kind : CheckKind.values()) checks.add(Check.plan(done, kind, workingDay(kind.dayAfter(on))));
    }

    /** The day itself, or the next working day. */
    private LocalDate workingDay(LocalDate day) {
        return workingDays.isWorkingDay(day) ? day : workingDays.after(day, 1);
    }

    /** Its day has come. The proposer gets a letter; the others find it on their page. */
    void ask(Check check) {
        var answerBy = targets.after(today(), Target.CHECK);
        check.ask(answerBy);
        desk.note("check.asked", check, UserId.SYSTEM);
        if (!check.kind().isForProposer()) return;
        steps.tell(
                check.reference(),
                ToldStep.of(ChronicleKind.IS_IT_RIGHT)
                        .saying(check.change())
                        .promising(answerBy)
                        .with("change", check.change())
                        .with("answerBy", answerBy)
                        .with("decideWithin", targets.words(Target.DECISION, answerBy)));
    }

    /** Nobody said anything in time. */
    void lapse(Check check) {
        check.lapse();
        desk.note("check.lapsed", check, UserId.SYSTEM);
    }

    @Override
    public List<ProposerTask> of(FeedbackReference item) {
        return checks.openOf(item).stream()
                .filter(check -> check.kind().isForProposer() && check.status() == CheckStatus.ASKED)
                .map(CheckPlan::task)
                .toList();
    }

    private static ProposerTask task(Check check) {
        var number = check.reference().number();
        return new ProposerTask("isItRight", number, check.title(), check.change(), check.answerBy());
    }

    LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.LONDON);
    }
}
