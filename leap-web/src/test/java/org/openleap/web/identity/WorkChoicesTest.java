package org.openleap.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.identity.WorksFor;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** What somebody can work for, with a tick at what they do. */
class WorkChoicesTest {
    private static final WorksFor NOW =
            new WorksFor("Ward manager", Set.of("heron-ward", "closed-ward"), Set.of("tarnwold-city"));

    private final WorkChoices choices = new WorkChoices();

    @BeforeEach
    void assemble() {
        choices.reference = new ReferenceData() {
            @Override
            public List<Choice> choices(ReferenceList list) {
                if (list == ReferenceList.PLACE) return List.of(new Choice("tarnwold-city", "Tarnwold city", ""));
                return List.of(
                        new Choice("switchboard", "Switchboard", ""),
                        new Choice("heron-ward", "Heron Ward", "Tarnwold city"),
                        new Choice("larkrise-ward", "Larkrise Ward", "Tarnwold city"));
            }

            @Override
            public String label(ReferenceList list, String code) {
                return "Closed Ward";
            }
        };
    }

    @Test
    void servicesStandUnderTheirPlaceAndThoseThatHaveEndedComeLast() {
        assertThat(choices.form(NOW).getServices())
                .extracting(WorkGroup::getLabel)
                .containsExactly("Services without a place", "Tarnwold city", "No longer in the list");
        assertThat(choices.form(WorksFor.NOTHING).getServices()).hasSize(2);
    }

    @Test
    void whoeverSavesWithoutTickingChangesNothing() {
        assertThat(choices.form(NOW).toWork()).isEqualTo(NOW);
        assertThat(choices.form(WorksFor.NOTHING).toWork()).isEqualTo(WorksFor.NOTHING);
    }

    @Test
    void whatIsTickedAndUntickedCounts() {
        var form = choices.form(NOW);
        var city = form.getServices().get(1);
        assertThat(city.getItems()).extracting(SelectItem::getLabel).containsExactly("Heron Ward", "Larkrise Ward");

        city.setChosen(new String[] {"larkrise-ward"});
        form.getPlaces().get(0).setChosen(new String[0]);
        form.setJobTitle("  Matron ");

        assertThat(form.toWork()).isEqualTo(new WorksFor("Matron", Set.of("larkrise-ward", "closed-ward"), Set.of()));
    }
}
