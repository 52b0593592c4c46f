package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.agreement.RegisterView;

/** Which parts of the register a schedule opens. */
@Embeddable
public class RegisterViews {
    @Column(name = "sees_items")
    private boolean items;

    @Column(name = "sees_suggestions")
    private boolean suggestions;

    @Column(name = "sees_published")
    private boolean published;

    protected RegisterViews() {}

    RegisterViews(Set<RegisterView> chosen) {
        items = chosen.contains(RegisterView.ITEMS);
        suggestions = chosen.contains(RegisterView.SUGGESTIONS);
        published = chosen.contains(RegisterView.PUBLISHED);
    }

    Set<RegisterView> chosen() {
        var chosen = EnumSet.noneOf(RegisterView.class);
        if (items) chosen.add(RegisterView.ITEMS);
        if (suggestions) chosen.add(RegisterView.SUGGESTIONS);
        if (published) chosen.add(RegisterView.PUBLISHED);
        return chosen;
    }
}
