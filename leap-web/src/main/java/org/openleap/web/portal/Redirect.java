package org.openleap.web.portal;

import jakarta.faces.context.FacesContext;

/** Where a form leads after it was done: always by a redirect, so that reloading the page does nothing twice. */
public final class Redirect {
    private Redirect() {}

    /** @param page view id without extension, e.g. {@code /staff/item} */
    public static String to(String page) {
        return page + ".xhtml?faces-redirect=true";
    }

    public static String to(String page, Object reference) {
        return to(page) + "&ref=" + reference;
    }

    /** The page on which the form stands, with the same record. */
    public static String here(Object reference) {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return to(page.replaceFirst("\\.xhtml$", ""), reference);
    }
}
