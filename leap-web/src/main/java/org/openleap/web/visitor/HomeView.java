package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.PageRequest;

/** The start page: two doors, and the latest answers. */
@Named
@RequestScoped
public class HomeView {
    private static final int LATEST = 3;

    @Inject
    PublicationRegister register;

    private List<PublishedPair> latest = List.of();

    public void load() {
        latest = register.published(PairFilter.all(), PageRequest.first(LATEST)).rows();
    }

    public List<PublishedPair> getLatest() {
        return latest;
    }
}
