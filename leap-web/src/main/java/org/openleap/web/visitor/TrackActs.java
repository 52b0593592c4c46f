package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.openleap.consent.ConsentPurpose;
import org.openleap.feedback.OwnItem;
import org.openleap.feedback.ProposerAct;
import org.openleap.feedback.ProposerService;
import org.openleap.web.support.Texts;

/** What people can do on their own page, and what they have just done. */
@Named
@RequestScoped
public class TrackActs {
    private static final String BUNDLE = "track";

    @Inject
    @Any
    Instance<TrackAct> acts;

    @Inject
    ProposerService service;

    @Inject
    FormProblems problems;

    private TrackVisit visit;
    private OwnItem own;
    private String done = "";

    /** Shows what is possible, and does nothing. */
    void open(TrackVisit now) {
        visit = now;
        own = service.find(now.reference(), now.phrase());
    }

    /** Does what the button says, and looks again what is possible then. True when something was done. */
    boolean perform(String name) {
        var act = acts.stream().filter(each -> each.name().equals(name)).findFirst();
        var key = act.flatMap(found -> found.perform(visit));
        key.ifPresent(found -> done = Texts.text(BUNDLE, found));
        if (key.isPresent()) open(visit);
        return key.isPresent();
    }

    /** In pages: {@code #{trackActs.may('WITHDRAW')}}. */
    public boolean may(String act) {
        return own.allows(ProposerAct.valueOf(act));
    }

    /** Whether there is anything to do at all. */
    public boolean isAny() {
        return !own.acts().isEmpty() || isAllowing();
    }

    /** What they allowed, for boxes to tick. */
    public List<ConsentPurpose> getAllowed() {
        return own.allowed();
    }

    public boolean isAllowing() {
        return !own.allowed().isEmpty();
    }

    public boolean isWithdrawalAsked() {
        return own.withdrawalAsked();
    }

    /** What has just been done, empty for nothing. */
    public String getDone() {
        return done;
    }

    /** What was typed into a field that must be typed again; empty after it was done. */
    public String typed(String field) {
        return done.isEmpty() ? visit.answer(field) : "";
    }

    /** {@code open} leaves the part of the page open whose form has a problem; null leaves the attribute out. */
    public String open(String field) {
        return Optional.ofNullable(problems.getOf().get(field))
                .map(problem -> "open")
                .orElse(null);
    }
}
