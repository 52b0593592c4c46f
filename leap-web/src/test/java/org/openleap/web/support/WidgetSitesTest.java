package org.openleap.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetSitesTest {
    @Test
    void onlyTheSitesOfTheSettingMayShowTheWidget() {
        assertThat(WidgetSites.of("https://www.trust.example  https://intranet.example:8443")
                        .ancestors())
                .isEqualTo("frame-ancestors https://www.trust.example https://intranet.example:8443");
    }

    @Test
    void withoutASettingNobodyMay() {
        assertThat(WidgetSites.of("  ").ancestors()).isEqualTo("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https:",
                "https://*.example",
                "https://www.trust.example/page",
                "https://a.example; script-src *",
                "'self'"
            })
    void whatOpensMoreThanOneSiteIsRefused(String setting) {
        assertThatThrownBy(() -> WidgetSites.of(setting)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingButTheWidgetIsOpened() {
        var sites = WidgetSites.of("https://www.trust.example");

        assertThat(sites.isWidget("/you-said-we-did/widget")).isTrue();
        assertThat(sites.isWidget("/you-said-we-did/widget.json")).isTrue();
        assertThat(sites.isWidget("/you-said-we-did")).isFalse();
        assertThat(sites.isWidget("/staff")).isFalse();
    }
}
