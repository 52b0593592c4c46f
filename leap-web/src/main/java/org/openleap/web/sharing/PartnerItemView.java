package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.sharing.PartnerRegister;
import org.openleap.sharing.SharedStory;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.References;
import org.openleap.web.portal.Tag;

/** One item as the partner that may read it sees it. */
@Named
@RequestScoped
public class PartnerItemView {
    @Inject
    PartnerRegister register;

    @Inject
    StoryPage page;

    @Inject
    StoryRows rows;

    private String ref = "";
    private SharedStory story;

    public void load() {
        story = register.find(References.item(ref));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public SharedStory getStory() {
        return story;
    }

    public Tag getTag() {
        return rows.tag(story);
    }

    public List<OutcomeCard> getCards() {
        return page.cards(story);
    }

    public List<Fact> getFacts() {
        return page.facts(story);
    }
}
