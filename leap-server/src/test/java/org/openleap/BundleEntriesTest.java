package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each bundle has its own entry, and each page calls one that is there. */
class BundleEntriesTest {
    private static final String CONFIGURATION = "leap-web/src/main/webapp/WEB-INF/faces-config.xml";
    private static final String WEBAPP = "leap-web/src/main/webapp";

    @Test
    void everyBundleThatPagesReadHasOneEntryAndOneName() {
        var entries = new BundleEntries(Project.read(Project.file(CONFIGURATION)));

        assertThat(entries.problems(pages())).isEmpty();
        assertThat(new Bundles().keys().keySet()).containsAll(entries.bundles());
    }

    private static List<String> pages() {
        return Project.files(WEBAPP, name -> name.endsWith(".xhtml")).stream()
                .map(Project::read)
                .toList();
    }

    @Test
    void twoBundlesInOneEntryAreFound() {
        assertThat(problems(bundle("a.one", "oneText", "a.two", "twoText"), "oneText['x'] twoText['y']"))
                .contains("2 times base-name in one entry: a.one", "2 times var in one entry: oneText");
    }

    @Test
    void aBundleOrANameThatIsThereTwiceIsFound() {
        assertThat(problems(bundle("a.one", "oneText") + bundle("a.one", "twoText"), "oneText['x'] twoText['y']"))
                .containsExactly("a.one has two entries");
        assertThat(problems(bundle("a.one", "oneText") + bundle("a.two", "oneText"), "oneText['x']"))
                .containsExactly("oneText stands for two bundles");
    }

    @Test
    void aNameThatNobodyKnowsIsFoundAndOneThatNobodyCalls() {
        assertThat(problems(bundle("a.one", "oneText"), "otherText['x'] row.oneText[0]"))
                .containsExactly("otherText has no entry", "oneText is used nowhere");
    }

    private static List<String> problems(String entries, String page) {
        return new BundleEntries("<faces-config>" + entries + "</faces-config>").problems(List.of(page));
    }

    private static String bundle(String... namesAndVariables) {
        var entry = new StringBuilder("<resource-bundle>");
        for (int index = 0; index < namesAndVariables.length; index += 2) {
            entry.append("<base-name>").append(namesAndVariables[index]).append("</base-name>");
            entry.append("<var>").append(namesAndVariables[index + 1]).append("</var>");
        }
        return entry.append("</resource-bundle>").toString();
    }
}
