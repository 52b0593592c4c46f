/** What every page of the portal stands on: errors, texts, dates, security headers. */
package org.openleap.web.support;
