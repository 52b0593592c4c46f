package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leads from a list to the page that takes it out, with the filters that stand in the address. */
@Named
@RequestScoped
public class ExportLink {
    @Inject
    ExportQuery query;

    public String to(String list) {
        return query.linkTo(list).toString();
    }
}
