package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.openleap.partnership.DescribePartnership;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipScale;

/** What a partnership is for and where, while it is written. */
public class DescribeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @Size(max = 2000)
    private String purpose = "";

    @Size(max = 200)
    private String area = "";

    @NotNull
    private PartnershipScale scale;

    private String[] places = {};

    private String[] mechanisms = {};

    private long strategy;

    private String owner = "";

    @Size(max = 14)
    private String predecessor = "";

    static DescribeForm of(PartnershipDetail partnership) {
        var form = new DescribeForm();
        form.title = partnership.summary().title();
        form.purpose = partnership.summary().purpose();
        form.area = partnership.summary().area();
        form.scale = partnership.summary().scale();
        form.places = partnership.places().toArray(String[]::new);
        form.mechanisms = partnership.mechanisms().toArray(String[]::new);
        form.strategy = partnership.strategy();
        form.owner = partnership.ownerId();
        form.predecessor = partnership.predecessor();
        return form;
    }

    DescribePartnership toCommand(PartnershipDetail partnership) {
        return new DescribePartnership(
                partnership.reference(),
                partnership.version(),
                title,
                purpose,
                area,
                scale,
                Set.copyOf(List.of(places)),
                Set.copyOf(List.of(mechanisms)),
                strategy,
                owner == null ? "" : owner,
                predecessor == null ? "" : predecessor);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public PartnershipScale getScale() {
        return scale;
    }

    public void setScale(PartnershipScale scale) {
        this.scale = scale;
    }

    public String[] getPlaces() {
        return places.clone();
    }

    public void setPlaces(String[] places) {
        this.places = places.clone();
    }

    public String[] getMechanisms() {
        return mechanisms.clone();
    }

    public void setMechanisms(String[] mechanisms) {
        this.mechanisms = mechanisms.clone();
    }

    public long getStrategy() {
        return strategy;
    }

    public void setStrategy(long strategy) {
        this.strategy = strategy;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getPredecessor() {
        return predecessor;
    }

    public void setPredecessor(String predecessor) {
        this.predecessor = predecessor;
    }
}
