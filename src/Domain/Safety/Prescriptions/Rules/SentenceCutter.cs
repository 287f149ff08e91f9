using BackPainBot.Domain.Safety.Prescriptions.Folding;
using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Cuts tokens into sentences at full stops, question marks, semicolons and line ends.</summary>
internal static class SentenceCutter
{
    // Rules look back over a sentence; its bound keeps the whole linear.
    private const int LongestSentence = 150;

    public static List<Sentence> Cut(List<Token> tokens, FoldedText text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!Ends(tokens[at], text) && at - start < LongestSentence)
                continue;
            var end = at + 1;
            while (end < tokens.Count && Ends(tokens[end], text) && tokens[end].Kind == TokenKind.Mark)
                end++;
            Add(sentences, tokens, start, end);
            start = end;
            at = end - 1;
        }

        if (start < tokens.Count)
            Add(sentences, tokens, start, tokens.Count);
        return sentences;
    }

    private static bool Ends(Token token, FoldedText text) =>
        token.Kind == TokenKind.LineBreak
        || (token.Kind == TokenKind.Mark && (token.Mark is '!' or '?' or ';' || (token.Mark == '.' && !IsInsideWord(token, text))));

    // The dots of "e.g." and of "p.m." end nothing.
    private static bool IsInsideWord(Token dot, FoldedText text) =>
        char.IsLetterOrDigit(text[dot.End]) || (char.IsLetter(text[dot.Start - 1]) && text[dot.Start - 2] == '.');

    private static void Add(List<Sentence> sentences, List<Token> tokens, int start, int end)
    {
        while (start < end - 1 && tokens[start].Kind == TokenKind.Mark && tokens[start].Mark is '>' or '-' or '+')
            start++;
        var contains = WordClass.None;
        var isQuestion = false;
        for (var at = start; at < end; at++)
        {
            contains |= tokens[at].Class;
            isQuestion |= tokens[at].IsMark('?');
        }

        sentences.Add(new(start, end, isQuestion, contains));
    }
}
