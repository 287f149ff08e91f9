using BackPainBot.Embeddings.Encoding;

namespace BackPainBot.UnitTests.Embeddings.Encoding;

public sealed class WorkspaceTests
{
    [Fact]
    public void Blocks_cover_every_token_once_in_whole_tiles_that_fit_their_buffers()
    {
        for (var tokens = 1; tokens <= Workspace.MaxTokens; tokens++)
        {
            var text = new Workspace();
            text.Start(new int[tokens]);
            var next = 0;
            for (var block = 0; block < text.Blocks; block++)
            {
                var (from, count) = text.RowsOf(block).GetOffsetAndLength(Workspace.MaxTokens);
                Assert.Equal(next, from);
                Assert.Equal(0, count % TileKernels.Rows);
                Assert.InRange(count, 1, BlockScratch.MostRows);
                next = from + count;
            }

            Assert.Equal(Workspace.Padded(tokens, TileKernels.Rows), next);
        }
    }
}
