using BackPainBot.Embeddings;
using BackPainBot.Embeddings.Tokenizing;

namespace BackPainBot.UnitTests.Embeddings.Tokenizing;

public sealed class WordPieceTokenizerTests
{
    private static readonly WordPieceTokenizer Small = new("""
        { "model": { "vocab": { "[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "back": 3, "##pack": 4, "##s": 5, "!": 6, "cafe": 7 } } }
        """u8.ToArray());

    [Theory]
    [InlineData("Back", new[] { 1, 3, 2 })]
    [InlineData("backpacks!", new[] { 1, 3, 4, 5, 6, 2 })]
    [InlineData("backdoor back", new[] { 1, 0, 3, 2 })]
    [InlineData("CAFÉ", new[] { 1, 7, 2 })]
    [InlineData("ba\u0301ck", new[] { 1, 3, 2 })]
    [InlineData("", new[] { 1, 2 })]
    public void A_word_is_cut_into_the_longest_known_pieces(string text, int[] ids) => Assert.Equal(ids, Small.Encode(text, 16));

    [Fact]
    public void The_limit_counts_the_marks() => Assert.Equal([1, 3, 4, 2], Small.Encode("backpacks!", 4));

    /// <summary>Ids made by the reference tokenizer (Hugging Face, through @xenova/transformers 2.17.2).</summary>
    [SkippableTheory]
    [InlineData("My back's sore!", new[] { 101, 2026, 2067, 1005, 1055, 14699, 999, 102 })]
    [InlineData("Spondylolisthesis at L5-S1", new[] { 101, 11867, 15422, 8516, 20872, 25078, 2012, 1048, 2629, 1011, 1055, 2487, 102 })]
    [InlineData("Café naïve ÀÉÎ", new[] { 101, 7668, 15743, 29347, 2072, 102 })]
    [InlineData("中文 ok", new[] { 101, 1746, 1861, 7929, 102 })]
    [InlineData("tab\tand\u200bzero", new[] { 101, 21628, 1998, 6290, 2080, 102 })]
    [InlineData("😀 fine", new[] { 101, 100, 2986, 102 })]
    [InlineData("don’t — stop…", new[] { 101, 2123, 1521, 1056, 1517, 2644, 1529, 102 })]
    public void The_model_s_vocabulary_gives_the_reference_ids(string text, int[] ids)
    {
        _ = ModelFixture.Generator;
        var tokenizer = new WordPieceTokenizer(File.ReadAllBytes(ModelFiles.Find(null)!.Tokenizer));
        Assert.Equal(ids, tokenizer.Encode(text, 256));
    }
}
