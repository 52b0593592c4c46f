package org.openleap.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;

/** Which folded parts of a form stay open when it is shown again: those in which somebody typed. */
@Named
@RequestScoped
public class Foldings {

    /** {@code open} when one of these was sent with something in it; null leaves the attribute out. */
    public String open(String... names) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        boolean typed = Arrays.stream(names)
                .anyMatch(name -> !sent.getOrDefault(name, "").isBlank());
        return typed ? "open" : null;
    }
}
