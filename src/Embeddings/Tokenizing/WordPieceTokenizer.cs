using System.Text.Json;

namespace BackPainBot.Embeddings.Tokenizing;

/// <summary>BERT word pieces: each word is cut into the longest pieces that the vocabulary knows.</summary>
internal sealed class WordPieceTokenizer
{
    private const int LongestWord = 100;
    private const string Continues = "##";

    private readonly Dictionary<string, int> _vocabulary = new(31_000, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _pieces;
    private readonly int _unknown;
    private readonly int _start;
    private readonly int _end;

    /// <param name="json">The bytes of a <c>tokenizer.json</c>.</param>
    /// <exception cref="InvalidDataException">It holds no word-piece vocabulary.</exception>
    public WordPieceTokenizer(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (!document.RootElement.TryGetProperty("model", out var model) || !model.TryGetProperty("vocab", out var vocabulary))
        {
            throw new InvalidDataException("The tokenizer file holds no word-piece vocabulary.");
        }

        foreach (var piece in vocabulary.EnumerateObject())
        {
            _vocabulary[piece.Name] = piece.Value.GetInt32();
        }

        _pieces = _vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        _unknown = _vocabulary["[UNK]"];
        _start = _vocabulary["[CLS]"];
        _end = _vocabulary["[SEP]"];
    }

    /// <summary>Ids with the start and end marks, at most <paramref name="limit"/> of them.</summary>
    public int[] Encode(string text, int limit)
    {
        var ids = new List<int>(64) { _start };
        foreach (var word in BertText.Split(text))
        {
            AddPieces(word, ids);
            if (ids.Count >= limit)
            {
                ids.RemoveRange(limit - 1, ids.Count - limit + 1);
                break;
            }
        }

        ids.Add(_end);
        return [.. ids];
    }

    private void AddPieces(string word, List<int> ids)
    {
        var mark = ids.Count;
        if (word.Length > LongestWord)
        {
            ids.Add(_unknown);
            return;
        }

        Span<char> piece = stackalloc char[LongestWord + Continues.Length];
        Continues.CopyTo(piece);
        word.CopyTo(piece[Continues.Length..]);
        for (var start = 0; start < word.Length;)
        {
            var end = word.Length;
            var id = -1;
            for (; end > start; end--)
            {
                var candidate = start == 0 ? word.AsSpan(0, end) : WithMark(piece, start, end);
                if (_pieces.TryGetValue(candidate, out id))
                {
                    break;
                }
            }

            if (end == start)
            {
                ids.RemoveRange(mark, ids.Count - mark);
                ids.Add(_unknown);
                return;
            }

            ids.Add(id);
            start = end;
        }
    }

    /// <summary>The word's letters from start to end behind the continuation mark, written over letters already used.</summary>
    private static ReadOnlySpan<char> WithMark(Span<char> piece, int start, int end)
    {
        Continues.CopyTo(piece[start..]);
        return piece[start..(end + Continues.Length)];
    }
}
