package org.openleap.web.stakeholder;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A record while it is looked for: typed words first, then a choice when they fit several. */
public abstract class Picker implements Serializable {
    private static final long serialVersionUID = 1L;

    private String typed = "";
    private String chosen = "";
    private List<SelectItem> found = List.of();
    private boolean nothing;

    /** The choice of the person, out of those that were shown to them. */
    Optional<String> choice() {
        return found.stream().anyMatch(item -> item.getValue().equals(chosen)) ? Optional.of(chosen) : Optional.empty();
    }

    /** The only one that fits; when several do, the choices stand on the page. */
    Optional<String> only(List<SelectItem> matches) {
        nothing = matches.isEmpty();
        found = matches;
        chosen = matches.size() == 1 ? matches.get(0).getValue().toString() : "";
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    public String getTyped() {
        return typed;
    }

    /** Other words are another search. */
    public void setTyped(String typed) {
        var now = typed == null ? "" : typed.strip();
        if (!now.equals(this.typed)) found = List.of();
        this.typed = now;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }

    public List<SelectItem> getFound() {
        return found;
    }

    /** Several fit, so one must be chosen. */
    public boolean isSeveral() {
        return found.size() > 1;
    }

    public boolean isNothing() {
        return nothing;
    }
}
