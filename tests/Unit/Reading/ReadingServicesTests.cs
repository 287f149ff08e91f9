using BackPainBot.Reading;
using BackPainBot.Reading.Lexicons;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.UnitTests.Reading;

public sealed class ReadingServicesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reading").FullName;

    [Fact]
    public void The_reader_reads_as_one_that_is_made_at_once()
    {
        using var services = new ServiceCollection().AddReading(Readers.Lexicon).BuildServiceProvider();
        var reading = services.GetRequiredService<IMessageReader>().Read("Cleared on Friday, squatted 80 kg, my back is wrecked. How soon can I go again?");
        Assert.Equal(Readers.Read("Cleared on Friday, squatted 80 kg, my back is wrecked. How soon can I go again?").Questions, reading.Questions);
        Assert.NotEmpty(reading.Questions);
    }

    [Fact]
    public void A_broken_lexicon_stops_the_start()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.yaml"), "concepts:\n  a: [\"<gone> x\"]\n");
        Assert.Throws<LexiconException>(() => new ServiceCollection().AddReading(_folder));
    }

    [Fact]
    public void Damaged_weights_stop_the_start()
    {
        File.WriteAllText(Path.Combine(_folder, "sound.yaml"), "concepts:\n  a: [one]\n");
        File.WriteAllText(Path.Combine(_folder, MessageReader.MeaningModelFile), "no weights");
        Assert.Throws<InvalidDataException>(() => new ServiceCollection().AddReading(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
