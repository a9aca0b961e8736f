/// Reading one article: its page, the marks of what was searched, the words found in it, where it comes from.
///
/// `ArticlePage` says what stands on the page, without a screen; `ArticleArea` alone knows the incubating text control
/// that draws it. Never shows a downloaded page: only the blocks that were understood from it.
package hemerotheque.ui.reading;
