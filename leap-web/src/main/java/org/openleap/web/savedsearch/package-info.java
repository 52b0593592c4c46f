/** The searches that people keep: under a name, for themselves or the team, with a mail when something new matches. */
package org.openleap.web.savedsearch;
