package org.openleap.web.targets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.targets.TargetService;

/** How long everything may take. */
@Named
@RequestScoped
public class TargetsView {
    @Inject
    TargetService targets;

    @Inject
    TargetRows words;

    private List<TargetRow> rows = List.of();

    public void load() {
        rows = targets.all().stream().map(words::of).toList();
    }

    public List<TargetRow> getRows() {
        return rows;
    }
}
