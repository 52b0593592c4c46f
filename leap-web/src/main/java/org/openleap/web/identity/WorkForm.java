package org.openleap.web.identity;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.WorksFor;

/** What somebody is and works for, while it is written. */
public class WorkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String jobTitle = "";

    private final ArrayList<WorkGroup> services = new ArrayList<>();
    private final ArrayList<WorkGroup> places = new ArrayList<>();

    /** @param placesToChoose one group of them all */
    void fill(String jobTitleNow, List<WorkGroup> servicesToChoose, List<WorkGroup> placesToChoose) {
        jobTitle = jobTitleNow;
        services.addAll(servicesToChoose);
        places.addAll(placesToChoose);
    }

    WorksFor toWork() {
        return new WorksFor(jobTitle == null ? "" : jobTitle.strip(), chosen(services), chosen(places));
    }

    private static Set<String> chosen(List<WorkGroup> groups) {
        return groups.stream().flatMap(WorkGroup::codes).collect(Collectors.toSet());
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public List<WorkGroup> getServices() {
        return List.copyOf(services);
    }

    public List<WorkGroup> getPlaces() {
        return List.copyOf(places);
    }
}
