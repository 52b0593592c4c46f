package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XhtmlTest {
    private static final String WEBAPP = "leap-web/src/main/webapp";

    @Test
    void pagesAreShortAndHoldNeitherWordsNorStyleNorScript() {
        var pages = Project.files(WEBAPP, name -> name.endsWith(".xhtml"));

        assertThat(pages).isNotEmpty();
        assertThat(pages)
                .flatMap(page -> PageStyle.problems(page.toString(), Project.read(page)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Welcome</p>",
                "<p>#{view.name} and friends</p>",
                "<img alt='A cat'/>",
                "<p style='color: red'>#{view.name}</p>",
                "<style>p { }</style>",
                "<script>alert()</script>",
                "<a onclick='go()'>#{view.name}</a>",
                "<h:outputText xmlns:h='jakarta.faces.html' value='#{view.name}' escape='false'/>",
                "<p>#{view.open ? view.name : view.other}</p>",
                "<p>#{view.first.second.third.fourth.fifth.sixth.seventh.eighth.ninth.tenth.eleventh.twelfth}</p>",
                "<p>#{view.name}"
            })
    void eachSinIsFound(String page) {
        assertThat(PageStyle.problems("sinner.xhtml", page)).isNotEmpty();
    }

    @Test
    void aLongPageIsFound() {
        assertThat(PageStyle.problems("sinner.xhtml", "<p>" + "\n".repeat(120) + "</p>"))
                .isEqualTo(List.of("sinner.xhtml has 121 lines"));
    }

    @Test
    void aPageWithoutSinsPasses() {
        var page = "<p class='lead' title=\"#{sharedText['back']}\">#{view.name} – #{view.count}</p>";

        assertThat(PageStyle.problems("good.xhtml", page)).isEmpty();
    }
}
