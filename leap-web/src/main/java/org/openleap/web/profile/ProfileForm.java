package org.openleap.web.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.profile.DescribeTrust;
import org.openleap.profile.TrustProfile;

/** What the trust says of itself, while it is typed. */
public class ProfileForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    @Max(100_000_000)
    private Integer population = 0;

    @NotNull
    @Min(0)
    @Max(1_000_000)
    private Integer staff = 0;

    @NotNull
    @Size(max = 100)
    private String budget = "";

    @NotNull
    @Size(max = 500)
    private String mission = "";

    @NotNull
    @Size(max = 500)
    private String vision = "";

    @NotNull
    @Size(max = 2000)
    private String about = "";

    void fill(TrustProfile profile) {
        population = profile.population();
        staff = profile.staff();
        budget = profile.budget();
        mission = profile.mission();
        vision = profile.vision();
        about = profile.about();
    }

    DescribeTrust toCommand(long version) {
        return new DescribeTrust(version, population, staff, budget, mission, vision, about);
    }

    public Integer getPopulation() {
        return population;
    }

    public void setPopulation(Integer population) {
        this.population = population;
    }

    public Integer getStaff() {
        return staff;
    }

    public void setStaff(Integer staff) {
        this.staff = staff;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget == null ? "" : budget;
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission == null ? "" : mission;
    }

    public String getVision() {
        return vision;
    }

    public void setVision(String vision) {
        this.vision = vision == null ? "" : vision;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about == null ? "" : about;
    }
}
