"""Text in, judgement out: satisfaction, kind, topics, language and the phrases that decided."""
