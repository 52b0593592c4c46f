package org.openleap.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.reference.Choice;

class HrefTest {
    @Test
    void emptyParametersAreLeftOutAndOthersEncoded() {
        var href = Href.to("/staff/suggestion")
                .with("ref", "FB-4X7K-92QM-D/1")
                .with("choice", "")
                .with("after", "a b&c");

        assertThat(href).hasToString("/staff/suggestion?ref=FB-4X7K-92QM-D%2F1&after=a+b%26c");
    }

    @Test
    void anEmptyValueTakesAParameterAway() {
        assertThat(Href.to("/staff/inbox").with("status", "HELD").with("status", ""))
                .hasToString("/staff/inbox");
    }

    @Test
    void aFilterKeepsTheOtherChoicesAndForgetsThePage() {
        var bar = new FilterBar("/staff/inbox", Map.of("status", "HELD", "place", "north"))
                .choose("place", List.of(new Choice("north", "North", ""), new Choice("south", "South", "")));

        var menu = bar.menus().get(0);

        assertThat(menu.label()).isEqualTo("North");
        assertThat(menu.tone()).isEqualTo("chosen");
        assertThat(menu.options()).extracting(FilterMenu.Option::current).containsExactly("false", "true", "false");
        assertThat(menu.options().get(2).href()).contains("status=HELD").contains("place=south");
        assertThat(menu.options().get(0).href()).isEqualTo("/staff/inbox?status=HELD");
    }
}
