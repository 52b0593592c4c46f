package org.openleap.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.openleap.followup.CheckRegister;
import org.openleap.followup.OpenCheck;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;

/** Everything that waits for the caller's answer: is it right, is it still true? */
@Named
@RequestScoped
public class ChecksView {
    private static final String PATH = "/staff/checks";
    private static final int ROWS = 25;

    @Inject
    CheckRegister register;

    @Inject
    HttpServletRequest request;

    private Page<OpenCheck> page;

    public List<FilterMenu.Option> getWaiting() {
        return page().rows().stream().map(this::option).toList();
    }

    public String getOlder() {
        return page().hasNext()
                ? Href.to(PATH).with("after", page().nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return parameter("after").isEmpty() ? "" : PATH;
    }

    /** What everybody answered so far. */
    public String getLead() {
        var figures = register.figures();
        return PortalText.of("checks.lead", figures.asked(), figures.yes(), figures.no(), figures.silent());
    }

    private Page<OpenCheck> page() {
        if (page == null) page = register.page(new PageRequest(ROWS, parameter("after")));
        return page;
    }

    private FilterMenu.Option option(OpenCheck check) {
        return new FilterMenu.Option(
                check.title(),
                Href.to(PATH).with("id", check.id()).toString(),
                String.valueOf(parameter("id").equals(Long.toString(check.id()))));
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
