package org.openleap.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.intake.WayIn;
import org.openleap.intake.WayInRegister;
import org.openleap.intake.WayInService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** One link: its picture for phones, as a card or a poster to print. */
@Named
@ViewScoped
public class WayInView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WayInRegister register;

    @Inject
    WayInService service;

    private String code = "";
    private String size = "";
    private WayIn way;
    private String address;
    private transient Picture picture;

    /** The QR code: the box of the drawing, and its dark squares. */
    public record Picture(String box, String path) {}

    public void load() {
        way = register.find(code);
        address = register.address(way.code());
    }

    public String end() {
        service.end(way.code(), way.version());
        Notices.done("intake", "ways.stopped");
        return Redirect.to("/staff/way-in") + "&code=" + way.code();
    }

    public WayIn getWay() {
        return way;
    }

    public String getAddress() {
        return address;
    }

    /** The address without its protocol, as people type it. */
    public String getTyped() {
        return address.replaceFirst("https?://", "");
    }

    public Picture getPicture() {
        if (picture == null) {
            var drawn = register.picture(way.code());
            picture = new Picture("0 0 " + drawn.size() + " " + drawn.size(), drawn.path());
        }
        return picture;
    }

    /** {@code a5} for a card, {@code a4} for a poster. */
    public String getPaper() {
        return "a4".equals(size) ? "a4" : "a5";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size == null ? "" : size;
    }
}
