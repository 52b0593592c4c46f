package org.openleap.web.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationProfile;

/** Who an organisation is, while it is typed. */
public class KindForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotBlank
    private String category = "";

    @NotBlank
    private String type = "";

    private String sector = "";

    @NotNull
    private Network network = Network.NOT_SAID;

    private String[] places = {};
    private String[] communities = {};

    void fill(OrganisationProfile profile) {
        name = profile.name();
        category = profile.category();
        type = profile.type();
        sector = profile.sector();
        network = profile.network();
        places = profile.places().toArray(String[]::new);
        communities = profile.communities().toArray(String[]::new);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? "" : type;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector == null ? "" : sector;
    }

    public Network getNetwork() {
        return network;
    }

    public void setNetwork(Network network) {
        this.network = network;
    }

    public String[] getPlaces() {
        return places.clone();
    }

    public void setPlaces(String[] places) {
        this.places = places == null ? new String[0] : places.clone();
    }

    public String[] getCommunities() {
        return communities.clone();
    }

    public void setCommunities(String[] communities) {
        this.communities = communities == null ? new String[0] : communities.clone();
    }
}
