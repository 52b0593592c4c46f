/** What the trust's letters say in its own words, for those who write them. */
package org.openleap.web.wording;
