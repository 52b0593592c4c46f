package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openleap.action.PlanItemAction;
import org.openleap.action.PlanItemReference;
import org.openleap.file.FileGate;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.PlannedWork;
import org.openleap.suggestion.SuggestionReference;

/**
 * Evidence hangs on items of the plan and on adopted suggestions. Whoever sees the suggestion sees the evidence of its actions
 * too: a lay reviewer sees no plan, but everything that is to be confirmed.
 */
@ApplicationScoped
public class EvidenceGate implements FileGate {
    private static final Pattern SUGGESTION = Pattern.compile("FB-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/[1-9][0-9]{0,3}");

    @Inject
    PlanRepository items;

    @Inject
    PlanItemAccess access;

    @Inject
    PlannedWork work;

    @Override
    public boolean guards(String subject) {
        return PlanItemReference.is(subject) || SUGGESTION.matcher(subject).matches();
    }

    @Override
    public boolean mayRead(String subject, VisibilityScope caller) {
        if (!PlanItemReference.is(subject)) return work.isVisible(SuggestionReference.of(subject), caller);
        return find(subject, caller).isPresent() || isBehindVisibleSuggestion(subject, caller);
    }

    @Override
    public boolean mayAdd(String subject, VisibilityScope caller) {
        if (!PlanItemReference.is(subject)) return work.isWorkedOnBy(SuggestionReference.of(subject), caller);
        return find(subject, caller)
                .filter(item -> access.allowed(item, caller).contains(PlanItemAction.ATTACH))
                .isPresent();
    }

    private boolean isBehindVisibleSuggestion(String subject, VisibilityScope caller) {
        return find(subject, VisibilityScope.system())
                .filter(item -> item.sources().stream().anyMatch(source -> work.isVisible(source, caller)))
                .isPresent();
    }

    private Optional<PlanItem> find(String subject, VisibilityScope caller) {
        return items.find(PlanItemReference.of(subject), caller);
    }
}
