using BackPainBot.Storage.Memory;
using BackPainBot.Storage.Order;
using BackPainBot.Storage.Settings;

namespace BackPainBot.Storage;

/// <summary>Keeps everything in this process and loses it at the end: for the terminal, demonstrations and tests.</summary>
public sealed class MemoryBotStore(StorageOptions options, TimeProvider time)
    : BotStore(options, time, new MemoryBackend(time, limits: null), new Subscribers())
{
    public MemoryBotStore()
        : this(new StorageOptions { Memory = true }, TimeProvider.System)
    {
    }
}
