/** Pages and forms of suggestions: lists, decisions, second opinions, work, confirmations, the story. */
package org.openleap.web.suggestion;
