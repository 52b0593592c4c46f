package org.openleap.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.intake.OpenWayIn;
import org.openleap.intake.WayIn;
import org.openleap.intake.WayInRegister;
import org.openleap.intake.WayInService;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Texts;

/** Links and codes that lead to the public form. */
@Named
@ViewScoped
public class WaysInView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/staff/ways-in";
    private static final int ROWS = 25;

    @Inject
    WayInRegister register;

    @Inject
    WayInService service;

    private String after = "";
    private Page<WayIn> page;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    private String aboutService = "";
    private String channel = "web_form";

    public void load() {
        page = register.page(new PageRequest(ROWS, after));
    }

    public String open() {
        return Redirect.to("/staff/way-in") + "&code=" + service.open(new OpenWayIn(title, aboutService, channel));
    }

    public List<WayIn> getRows() {
        return page.rows();
    }

    public Tag tag(WayIn way) {
        return way.isOpen()
                ? new Tag(Texts.text("intake", "ways.works"), "check", "green")
                : new Tag(Texts.text("intake", "ways.ended"), "cross", "grey");
    }

    public String getOlder() {
        return page.hasNext() ? Href.to(PATH).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : PATH;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAboutService() {
        return aboutService;
    }

    public void setAboutService(String aboutService) {
        this.aboutService = aboutService == null ? "" : aboutService;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
