/** The register counted: the loop balance sheet. */
package org.openleap.web.insight;
