/** Taking in what people say: writing it down for somebody, comment cards, links and codes. */
package org.openleap.web.intake;
