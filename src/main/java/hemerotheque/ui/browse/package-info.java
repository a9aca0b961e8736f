/// Looking around: the sidebar of what the archive holds, the list of an answer, the timeline over it. All three show
/// and change the one question of `ui.search`; archives stay out of sight behind functions.
package hemerotheque.ui.browse;
